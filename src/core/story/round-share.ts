/** A confidence or probability as it is written down: more digits would claim what nobody knows. */
export function roundShare(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
