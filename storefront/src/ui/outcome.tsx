type FailureTextProps = Readonly<{ failure: Readonly<{ message: string | undefined }> }>

/** Says what failed. It is there from the start, so that screen readers tell when it fills. */
export function FailureText({ failure }: FailureTextProps) {
  return (
    <p class="field-error" role="alert">
      {failure.message}
    </p>
  )
}

/** Says that something was done, or what failed. */
export function Outcome({ done, failure }: FailureTextProps & Readonly<{ done: string | undefined }>) {
  return (
    <>
      <p class="done" role="status">
        {done}
      </p>
      <FailureText failure={failure} />
    </>
  )
}
