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
  /** What the shop still does once the browser is signed in; `fields` are the form that it is given. */
  readonly finish?: {
    readonly action: (form: FormData) => Promise<void>;
    readonly fields: Readonly<Record<string, string>>;
  };
  readonly texts: { readonly submit: string; readonly pending: string; readonly failed: string };
};

async function perform({ purpose, basePath, finish }: Props): Promise<boolean> {
  const client = await passkeyClient(basePath);
  const answer = purpose === "add" ? await client.passkey.addPasskey() : await client.signIn.passkey();
  if (answer?.error) return false;
  await finish?.action(formOf(finish.fields));
  return true;
}

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
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
