import { memberAuth, memberAuthPath } from "@/lib/members/auth";
import { passkeyEndpoint } from "@/lib/web/passkey-endpoint";

export const dynamic = "force-dynamic";

const answer = passkeyEndpoint(memberAuthPath, (request) => memberAuth().handler(request));

export { answer as GET, answer as POST };
