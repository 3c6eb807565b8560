/** What files stand beside: an activity, by its number, or an expense whose vouchers they are, by its own. */
export type FilePlace = { readonly activity: string } | { readonly entry: number }
