/** The appearance of choices: always a sign and a word, the colour is additional. */
import Check from '@lucide/svelte/icons/check'
import Circle from '@lucide/svelte/icons/circle'
import Minus from '@lucide/svelte/icons/minus'
import X from '@lucide/svelte/icons/x'

export const signs = { for: Check, against: X, abstain: Minus, blank: Circle, null: Circle }
