/** The hidden folder of an output that holds what is kept between runs; it is never exchanged and never read as input. */
export const STATE = '.truceline'
