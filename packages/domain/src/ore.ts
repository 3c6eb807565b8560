/**
 * `amount * numerator / denominator` in whole øre, half up. All three are whole numbers, none
 * negative, the denominator above 0. No floating point: the product may be too big for it.
 */
export function shareOre(amount: number, numerator: number, denominator: number): number {
  const twice = 2n * BigInt(amount) * BigInt(numerator)
  const divisor = BigInt(denominator)
  return Number((twice + divisor) / (2n * divisor))
}

/**
 * The first whole number of days in which an amount is spent at a rate of `rateOre` in so many
 * days. Whole numbers, none negative, the rate above 0.
 */
export function daysToSpend(amountOre: number, rateOre: number, inDays: number): number {
  const rate = BigInt(rateOre)
  return Number((BigInt(amountOre) * BigInt(inDays) + rate - 1n) / rate)
}
