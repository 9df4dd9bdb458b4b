/** Something that keeps the check from running, said in French to who runs it. */
export class CheckError extends Error {}
