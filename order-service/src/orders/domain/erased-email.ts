/** Shown where an address was erased. RFC 2606 reserves the domain: no mail can be sent to it. */
export const erasedEmail = 'erased@erased.invalid'
