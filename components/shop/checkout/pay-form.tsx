"use client";

import { useRouter } from "next/navigation";
import {
  type FormEvent,
  type ReactNode,
  useActionState,
  useEffect,
  useRef,
  useState,
  useTransition,
} from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type SaidAction, type SaidState, unsaid } from "@/lib/web/said-state";
import { ChoiceList } from "./choice-list";
import type { PayTexts, PayView } from "./pay-view";

type Props = {
  readonly locale: string;
  readonly view: PayView;
  readonly texts: PayTexts;
  /** Places the order. */
  readonly order: SaidAction;
  /** Saves both choices and shows the page anew; the way without script. */
  readonly choose: SaidAction;
  /** Saves both choices silently. */
  readonly keep: (form: FormData) => Promise<void>;
  /** Address and mail, between the choices and the review. */
  readonly recipient: ReactNode;
  /** Lines and slip, right above the button. */
  readonly review: ReactNode;
  /** Law, under the button's total. */
  readonly terms: ReactNode;
};

function Refused({ state, texts }: { readonly state: SaidState; readonly texts: PayTexts }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const sentences =
    state.code === "checkout_price_changed"
      ? [texts.changed]
      : [state.said.form, ...Object.values(state.said.fields)];
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="alert" role="alert" title={texts.notOrdered}>
        {sentences
          .filter((sentence) => sentence !== null)
          .map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        <p className="mt-1 text-sm">{texts.kept}</p>
      </Notice>
    </div>
  );
}

/** A choice is kept as it is made; one of delivery changes the figures, so they are read anew. */
function useChoices(keep: Props["keep"], view: PayView) {
  const router = useRouter();
  const [reading, startReading] = useTransition();
  const [method, setMethod] = useState(view.chosenMethod);
  const onChange = (event: FormEvent<HTMLFormElement>) => {
    const { target, currentTarget } = event;
    if (!(target instanceof HTMLInputElement) || target.type !== "radio") return;
    if (target.name === "methodId") setMethod(target.value);
    const form = new FormData(currentTarget);
    startReading(async () => {
      await keep(form);
      if (target.name === "deliveryOptionId") startReading(() => router.refresh());
    });
  };
  const button = (view.methods.find(({ id }) => id === method) ?? view.methods[0])?.button ?? "";
  return { reading, onChange, button };
}

function HiddenFacts({ locale, view }: Pick<Props, "locale" | "view">) {
  const facts = {
    locale,
    creationKey: view.creationKey,
    expectedTotalMinor: view.totalMinor,
    expectedCurrency: view.currency,
    email: view.email,
    ...Object.fromEntries(Object.entries(view.address).map(([name, value]) => [`address.${name}`, value])),
  };
  return Object.entries(facts).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}

function Choices({
  view,
  texts,
  values,
}: Pick<Props, "view" | "texts"> & { readonly values: SaidState["values"] }) {
  return (
    <>
      <ChoiceList
        name="deliveryOptionId"
        legend={texts.delivery}
        choices={view.deliveries.map(({ id, title, notes, price }) => ({
          id,
          title,
          notes,
          end: <bdi>{price}</bdi>,
        }))}
        chosen={values.deliveryOptionId ?? view.chosenDelivery}
      />
      <ChoiceList
        name="methodId"
        legend={texts.methods}
        hint={texts.noFee}
        choices={view.methods.map(({ id, title, note }) => ({ id, title, notes: [note], end: null }))}
        chosen={values.methodId ?? view.chosenMethod}
      />
    </>
  );
}

function Total({ view, texts }: Pick<Props, "view" | "texts">) {
  return (
    <dl className="grid gap-1 border-t border-ink pt-4">
      <div className="flex items-baseline justify-between gap-4">
        <dt className="font-display text-xl">{texts.now}</dt>
        <dd data-total className="font-display text-3xl tabular-nums">
          <bdi>{view.total}</bdi>
        </dd>
      </div>
      {view.door === null ? null : (
        <div className="flex items-baseline justify-between gap-4 text-muted">
          <dt>{texts.door}</dt>
          <dd className="fact">
            <bdi>{view.door}</bdi>
          </dd>
        </div>
      )}
    </dl>
  );
}

/** Delivery, payment, review and the order button in one form. */
export function PayForm({ locale, view, texts, order, choose, keep, recipient, review, terms }: Props) {
  const router = useRouter();
  const [state, submit, ordering] = useActionState(order, unsaid);
  const [, update] = useActionState(choose, unsaid);
  const [scripted, setScripted] = useState(false);
  const { reading, onChange, button } = useChoices(keep, view);
  useEffect(() => setScripted(true), []);
  useEffect(() => {
    if (state.ok === false) router.refresh();
  }, [state, router]);
  return (
    <form action={submit} onChange={onChange} className="grid gap-x-16 gap-y-12 lg:grid-cols-[7fr_5fr]">
      <HiddenFacts locale={locale} view={view} />
      <div className="grid content-start gap-10">
        {state.ok === false ? <Refused key={state.code} state={state} texts={texts} /> : null}
        <Choices view={view} texts={texts} values={state.values} />
        <Button look="quiet" formAction={update} formNoValidate hidden={scripted}>
          {texts.update}
        </Button>
        {recipient}
      </div>
      <section aria-label={texts.check} aria-busy={reading} className="grid content-start gap-6">
        <h2 className="text-2xl">{texts.check}</h2>
        {review}
        <Total view={view} texts={texts} />
        <Button disabled={ordering || reading} className="min-h-14 w-full text-lg">
          {ordering ? texts.pending : button}
        </Button>
        <div className="grid gap-2 text-sm text-muted">{terms}</div>
      </section>
    </form>
  );
}
