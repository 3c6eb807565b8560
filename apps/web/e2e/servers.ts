/** Where the plan with the invented follow-up is served. */
export const EXAMPLE = 'http://127.0.0.1:4181'
/** Where the real plan alone is served. */
export const ALONE = 'http://127.0.0.1:4182'
