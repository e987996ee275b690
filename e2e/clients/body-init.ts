// The generated client names a type of browsers, which Node's own types do not have.
declare global {
  type BodyInit = NonNullable<RequestInit['body']>
}

export {}
