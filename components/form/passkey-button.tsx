"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { passkeyClient } from "./passkey-client";

type Props = {
  readonly purpose: "sign-in" | "add";
  /** Path of the realm's endpoints. */
  readonly basePath: string;
  /** Where to go afterwards. */
  readonly next: string;
  readonly texts: { readonly submit: string; readonly pending: string; readonly failed: string };
};

async function perform({ purpose, basePath }: Props): Promise<boolean> {
  const client = await passkeyClient(basePath);
  const answer = purpose === "add" ? await client.passkey.addPasskey() : await client.signIn.passkey();
  return !answer?.error;
}

/** Signs in with a passkey or adds one. Shown only where the browser can; everything else works without it. */
export function PasskeyButton(props: Props) {
  const [able, setAble] = useState(false);
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");
  useEffect(() => setAble("PublicKeyCredential" in window), []);
  if (!able) return null;
  const press = async () => {
    setState("busy");
    const done = await perform(props).catch(() => false);
    if (done) window.location.assign(props.next);
    else setState("failed");
  };
  return (
    <div className="grid justify-items-start gap-2">
      <Button type="button" look="quiet" onClick={press} aria-disabled={state === "busy"}>
        {state === "busy" ? props.texts.pending : props.texts.submit}
      </Button>
      <p role="status" className="min-h-6 text-sm font-medium text-signal-text">
        {state === "failed" ? props.texts.failed : null}
      </p>
    </div>
  );
}
