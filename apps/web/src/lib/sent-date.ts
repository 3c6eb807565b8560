import { isIsoDate } from '@koreplan/domain'

/** A typed date as it is sent. What is none, or is missing, is the API's to refuse, in words. */
export const sentDate = (typed: string | null): string =>
  typed !== null && isIsoDate(typed) ? typed : `${typed ?? ''} `
