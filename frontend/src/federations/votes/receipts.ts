/**
 * Receipts of secret ballots on their way. One is made and kept before the ballot is sent, so that a
 * second attempt, even after a reload, carries the same; it is forgotten once the server has
 * answered. The choice is never kept.
 */
const keyOf = (vote: string, elector: string) => `majlis-receipt-${vote}-${elector}`

/** The receipt of an attempt whose answer never came, or null. */
export function pending(vote: string, elector: string): string | null {
  return localStorage.getItem(keyOf(vote, elector))
}

/** The receipt to send: the one on its way, else a new one. */
export function receiptFor(vote: string, elector: string): string {
  const receipt = pending(vote, elector) ?? crypto.randomUUID()
  localStorage.setItem(keyOf(vote, elector), receipt)
  return receipt
}

export function forget(vote: string, elector: string): void {
  localStorage.removeItem(keyOf(vote, elector))
}
