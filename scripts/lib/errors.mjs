// An error whose message is all that the user needs; anything else is a defect and keeps its stack.
export class UserError extends Error {}
