import { staffAuth, staffAuthPath } from "@/lib/staff/auth";
import { passkeyEndpoint } from "@/lib/web/passkey-endpoint";

export const dynamic = "force-dynamic";

const answer = passkeyEndpoint(staffAuthPath, (request) => staffAuth().handler(request));

export { answer as GET, answer as POST };
