/** Where the tested shop answers, without a trailing slash. */
export const shopUrl = (process.env.E2E_BASE_URL ?? "http://localhost:3000").replace(/\/$/, "");
