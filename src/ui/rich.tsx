// A criterion's text that carries mark-up of its own ("10<sup>9</sup>"), as some sites and registries print it.
import { useEffect, useRef } from 'preact/hooks';

const tags = ['sup', 'sub', 'b', 'i', 'em', 'strong', 'br', 'p', 'ul', 'ol', 'li'];
const pattern = new RegExp(`</?(?:${tags.join('|')})\\s*/?>`, 'i');

/** Whether a text carries mark-up that is worth showing as such. A bare "<" before a number is none. */
export const hasMarkup = (text: string): boolean => pattern.test(text);

/** The DOMPurify settings: these tags, no attribute, nothing else. */
export const allowed = { ALLOWED_TAGS: tags, ALLOWED_ATTR: [], ALLOW_DATA_ATTR: false, ALLOW_ARIA_ATTR: false };

/** Loads the sanitiser only when a text needs it. */
const sanitiser = () => import('dompurify').then((m) => m.default);

/** Shows a text with its mark-up, cleaned of all but plain formatting; until the sanitiser is there, as plain text. */
export function Rich({ text }: { text: string }) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    let current = true;
    void sanitiser().then((purify) => {
      if (!current || !place.current) return;
      place.current.replaceChildren(purify.sanitize(text, { ...allowed, RETURN_DOM_FRAGMENT: true }));
    });
    return () => {
      current = false;
    };
  }, [text]);
  return (
    <span class="rich" ref={place} key={text}>
      {text}
    </span>
  );
}
