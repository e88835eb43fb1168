/** Why a run could not go on; the command line turns each code into an exit status. */
export type TroubleCode = 'usage' | 'output' | 'nothing-readable' | 'does-not-hold' | 'ours'

/** Our fault or the caller's. Trouble in a source is never thrown: it is a Note. */
export class TrucelineError extends Error {
  readonly code: TroubleCode
  constructor(code: TroubleCode, message: string) {
    super(message)
    this.name = 'TrucelineError'
    this.code = code
  }
}
