/** Telegram does not know the token. In a file of its own, so that who only asks for its kind need not load the bot. */
export class TokenError extends Error {}
