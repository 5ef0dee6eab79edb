type Line = Readonly<Record<"id" | "to" | "subject" | "language" | "state" | "when", string>>;

type Props = {
  readonly mails: readonly Line[];
  readonly texts: Readonly<Record<"when" | "to" | "subject" | "language" | "state", string>>;
};

const cell = "border-b border-line px-2 py-1.5 text-start align-top";

/** Columns that a narrow screen has no room for; the receiver then stands below the subject. */
const roomy: Readonly<Record<string, string>> = {
  to: "max-sm:hidden",
  language: "max-sm:hidden",
  state: "max-sm:hidden",
};

/** The mailbox, newest first; the subject opens the mail. */
export function MailTable({ mails, texts }: Props) {
  const columns = ["when", "to", "subject", "language", "state"] as const;
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={`${cell} text-sm text-muted ${roomy[column] ?? ""}`}>
                {texts[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {mails.map((mail) => (
            <tr key={mail.id} className="hover:bg-sunken">
              <td className={`${cell} sm:whitespace-nowrap`}>{mail.when}</td>
              <td className={`${cell} wrap-anywhere ${roomy.to}`}>
                <bdi>{mail.to}</bdi>
              </td>
              <td className={cell}>
                <a href={`/admin/mailbox/${mail.id}`} lang={mail.language} className="underline">
                  <bdi>{mail.subject}</bdi>
                </a>
                <span className="block text-sm text-muted wrap-anywhere sm:hidden">
                  <bdi>{mail.to}</bdi>
                </span>
              </td>
              <td className={`${cell} fact ${roomy.language}`}>{mail.language}</td>
              <td className={`${cell} ${roomy.state}`}>{mail.state}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
