// Chrome takes "$1$" in a message for a name between two dollars, so "$1$2" (two values with nothing between them, as
// Chinese and Japanese write) would be refused. Such messages get named placeholders, which both browsers know.

type ChromeMessage = { message: string; placeholders?: Record<string, { content: string }> };

/** The browsers' messages of one language, those with values side by side written with placeholders. */
export function withPlaceholders(messages: Record<string, ChromeMessage>): Record<string, ChromeMessage> {
  return Object.fromEntries(
    Object.entries(messages).map(([name, entry]) => {
      if (!/\$\d\$/.test(entry.message)) return [name, entry];
      const numbers = [...new Set([...entry.message.matchAll(/\$(\d)/g)].map((m) => m[1] as string))];
      return [
        name,
        {
          message: entry.message.replace(/\$(\d)/g, '$$v$1$$'),
          placeholders: Object.fromEntries(numbers.map((n) => [`v${n}`, { content: `$${n}` }])),
        },
      ];
    }),
  );
}
