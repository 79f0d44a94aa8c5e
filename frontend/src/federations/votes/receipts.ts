/**
 * Receipts of secret ballots without an answer yet. A receipt is generated and stored before the
 * ballot is sent, so that a second attempt, even after a reload, sends the same one. It is deleted
 * once the server has answered. The choice is never stored.
 */
const keyOf = (vote: string, elector: string) => `majlis-receipt-${vote}-${elector}`

/** The receipt of an attempt without an answer, or null. */
export function pendingReceipt(vote: string, elector: string): string | null {
  return localStorage.getItem(keyOf(vote, elector))
}

/** The receipt to send: the stored one, or else a new one. */
export function receiptFor(vote: string, elector: string): string {
  const receipt = pendingReceipt(vote, elector) ?? crypto.randomUUID()
  localStorage.setItem(keyOf(vote, elector), receipt)
  return receipt
}

export function deleteReceipt(vote: string, elector: string): void {
  localStorage.removeItem(keyOf(vote, elector))
}
