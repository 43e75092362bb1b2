import { html, Markup } from './markup.ts';
import { policy } from './policy.ts';
import { script } from './script.ts';
import { style } from './style.ts';

/** One file that needs no other. */
export const page = (title: string, body: readonly (Markup | undefined)[]): string =>
  `${
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta http-equiv="Content-Security-Policy" content="${policy}" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="referrer" content="no-referrer" />
          <title>${title}</title>
          ${new Markup(`<style>${style}</style>`)}
        </head>
        <body>
          <main>${body}</main>
          ${new Markup(`<script>${script}</script>`)}
        </body>
      </html>`.text
  }\n`;

/** A part of the page under its heading; nothing where it is empty. */
export const part = (title: string, content: readonly Markup[]): Markup | undefined =>
  content.length === 0
    ? undefined
    : html`<section>
        <h2>${title}</h2>
        ${content}
      </section> `;
