/// How documents look as HTML: quiet, in the reader's own light or dark, and fit for paper.
enum DocumentStyle {
  /// Style sheets in the order in which they apply.
  static let rules: StaticString = """
    :root {
      color-scheme: light dark;
      --paper: #fdfcfa;
      --raised: #f4f2ee;
      --ink: #1f2328;
      --quiet: #5c636b;
      --line: #dcd8d0;
      --accent: #1a5a7a;
      --binding: #7a2e1d;
      --warning: #6b4e00;
      --warning-paper: #fbf0d0;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #16191d;
        --raised: #1f242a;
        --ink: #dfe2e6;
        --quiet: #9aa3ad;
        --line: #343b43;
        --accent: #7fc1e6;
        --binding: #f0a48f;
        --warning: #f0d48a;
        --warning-paper: #3a3112;
      }
    }

    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      max-width: 46rem;
      margin: 0 auto;
      padding: 2rem 1.25rem 4rem;
      background: var(--paper);
      color: var(--ink);
      font: 1rem/1.6 system-ui, "Segoe UI", "Noto Sans", "PingFang SC", "Microsoft YaHei",
        "Noto Sans CJK SC", sans-serif;
      overflow-wrap: break-word;
    }
    :lang(zh) { line-height: 1.75; }

    h1, h2, h3, h4, h5 { margin: 0; line-height: 1.3; font-weight: 650; }
    h1 { font-size: 1.9rem; letter-spacing: -0.01em; }
    h2 { font-size: 1.45rem; }
    h3 { font-size: 1.2rem; }
    h4, h5 { font-size: 1rem; }
    p, ul, pre, dl { margin: 0 0 0.6rem; }
    a { color: var(--accent); text-decoration-thickness: 0.06em; text-underline-offset: 0.18em; }
    a:has(> code) { text-decoration-color: var(--line); text-underline-offset: 0.35em; }
    a:hover { text-decoration-color: currentColor; }
    a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
    code {
      font-family: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Noto Sans Mono",
        monospace;
      font-size: 0.86em;
      overflow-wrap: anywhere;
      unicode-bidi: isolate;
    }
    pre {
      padding: 0.5rem 0.75rem;
      border-radius: 4px;
      background: var(--raised);
      line-height: 1.5;
      white-space: pre-wrap;
    }
    .quiet { color: var(--quiet); }

    .title { margin-bottom: 2rem; }
    .title p { margin-top: 0.5rem; color: var(--quiet); }
    .contents {
      margin-bottom: 2.5rem;
      padding: 0.9rem 1rem;
      border: 1px solid var(--line);
      border-radius: 6px;
      font-size: 0.92rem;
    }
    .contents-title { font-weight: 650; }
    .contents ul { margin: 0; padding: 0; list-style: none; }
    .contents ul ul { padding-left: 1rem; }
    .contents li { margin: 0.3rem 0; line-height: 1.4; }
    .contents a { color: inherit; text-decoration: none; }
    .contents a:hover { color: var(--accent); text-decoration: underline; }

    section { margin-top: 1.9rem; scroll-margin-top: 1rem; }
    main > section { margin-top: 3.2rem; }
    main > section > .heading { padding-bottom: 0.4rem; border-bottom: 2px solid var(--ink); }
    main > section > section { margin-top: 2.4rem; }
    section section section {
      margin-top: 1.5rem;
      padding-top: 1.2rem;
      border-top: 1px solid var(--line);
    }
    .heading {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0.2rem 0.9rem;
      margin-bottom: 0.6rem;
    }
    .marks { margin: 0; color: var(--quiet); font-size: 0.9rem; }
    .marks a { color: inherit; text-decoration: none; }
    .marks a:hover { text-decoration: underline; }
    .mark { white-space: nowrap; color: var(--quiet); font-size: 0.9rem; }
    .binding { color: var(--binding); font-weight: 600; }
    .warning {
      padding: 0.05rem 0.4rem;
      border-radius: 3px;
      background: var(--warning-paper);
      color: var(--warning);
      white-space: normal;
    }
    .statement { margin-bottom: 0.8rem; font-size: 1.08rem; }

    dl, dd { margin: 0; }
    dd > p { margin-bottom: 0.25rem; }
    dd > :last-child { margin-bottom: 0; }
    .particulars > div {
      display: grid;
      grid-template-columns: 7.5rem minmax(0, 1fr);
      gap: 0 1rem;
      padding: 0.3rem 0;
    }
    .particulars > div > dt { color: var(--quiet); font-size: 0.9rem; line-height: 1.78; }
    .particulars > div:has(> dd > pre:first-child) > dt { padding-top: 0.4rem; }
    .particulars .particulars > div { grid-template-columns: 5.5rem minmax(0, 1fr); }
    .particulars .particulars { padding-left: 0.9rem; border-left: 2px solid var(--line); }
    .entries > div {
      padding: 0.8rem 0;
      border-top: 1px solid var(--line);
      scroll-margin-top: 1rem;
    }
    .entries > div:first-child { border-top: 0; }
    .entries > div > dt { margin-bottom: 0.2rem; font-weight: 600; }
    .list { padding: 0; list-style: none; columns: 15rem; column-gap: 1.5rem; }
    .list li { break-inside: avoid; padding-left: 0.9rem; text-indent: -0.9rem; }
    :target { background: var(--raised); box-shadow: 0 0 0 0.5rem var(--raised); }

    footer {
      margin-top: 4rem;
      padding-top: 0.8rem;
      border-top: 1px solid var(--line);
      color: var(--quiet);
      font-size: 0.9rem;
    }

    @media (max-width: 34rem) {
      body { padding: 1.25rem 1rem 3rem; }
      h1 { font-size: 1.5rem; }
      .particulars > div, .particulars .particulars > div { display: block; }
      .contents { max-height: 60vh; overflow: auto; }
    }
    @media screen and (min-width: 72rem) {
      body {
        display: grid;
        grid-template-columns: 17rem minmax(0, 46rem);
        grid-template-rows: auto 1fr auto;
        justify-content: center;
        gap: 0 3.5rem;
        max-width: none;
      }
      .title, main, footer { grid-column: 2; }
      .contents {
        grid-column: 1;
        grid-row: 1 / span 3;
        position: sticky;
        top: 0;
        align-self: start;
        max-height: 100vh;
        margin: 0;
        padding: 0.5rem 1rem 2rem 0;
        border: 0;
        overflow: auto;
      }
    }
    @media print {
      :root {
        --paper: #fff;
        --raised: #f3f3f3;
        --ink: #000;
        --quiet: #444;
        --line: #bbb;
        --accent: #000;
        --binding: #000;
        --warning: #000;
        --warning-paper: #eee;
      }
      @page { margin: 18mm 16mm; }
      html { font-size: 9.5pt; }
      body { max-width: none; padding: 0; }
      .contents { columns: 2; border: 0; padding: 0; }
      .contents-title { column-span: all; }
      a { text-decoration: none; }
      h1, h2, h3, h4, h5, .heading, .statement, .entries > div > dt {
        break-after: avoid;
      }
      .statement, .particulars > div, pre, li { break-inside: avoid; }
      p { orphans: 3; widows: 3; }
    }

    """
}
