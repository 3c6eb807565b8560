/** The same keys with other words: what a translation has to be. A missing key is a type error. */
export type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> }
