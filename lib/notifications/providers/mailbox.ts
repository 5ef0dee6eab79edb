import { z } from "zod";
import { defineMailProvider } from "@/lib/notifications/port";

/** Demo only: nothing leaves the machine. The mails that the shop keeps anyway are the mailbox, read in the admin area. */
export const mailbox = defineMailProvider({
  env: z.object({ SHOP_MODE: z.literal("demo") }),
  create: () => ({ send: async () => undefined }),
});
