import { disconnect } from "@/lib/db/client";
import { env } from "@/lib/env";
import { ensureFirstStaff } from "@/lib/staff/ensure-first-staff";

if (env.ADMIN_PASSWORD === undefined) {
  throw new Error(
    "ADMIN_PASSWORD (.env.example): the password of the first staff member, 10 characters or more",
  );
}
const { created } = await ensureFirstStaff({ email: env.ADMIN_EMAIL, password: env.ADMIN_PASSWORD });
console.log(created ? `Staff member ${env.ADMIN_EMAIL} made` : `Staff member ${env.ADMIN_EMAIL} is there`);
await disconnect();
