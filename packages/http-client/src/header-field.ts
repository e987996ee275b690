/** The name of a header (RFC 9110, section 5.1). */
export const validName = /^[\w!#$%&'*+.^`|~-]+$/

/** What a value must not hold (RFC 9110, section 5.5): control characters, of which a bare CR or LF ends the line for some readers. */
export const invalidValue = /[^\t\x20-\x7e\x80-\xff]/
