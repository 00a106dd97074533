/// What the gap report's page looks like beyond ``DocumentStyle``.
enum GapPageStyle {
  /// A style sheet that comes after the one of all documents.
  static let rules: StaticString = """
    :root {
      --gap: #a3321d;
      --minor: #cf7f4c;
      --observation: #e3c194;
      --undetermined: #67499a;
      --review: #1a5a7a;
      --met: #2c6a49;
      --met-bar: #b9d4c3;
      --track: #efece6;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --gap: #f09a83;
        --minor: #b8693c;
        --observation: #7d6540;
        --undetermined: #c2aef0;
        --review: #7fc1e6;
        --met: #8ccba8;
        --met-bar: #33594a;
        --track: #242a31;
      }
    }

    body { max-width: 62rem; }
    .kind {
      margin: 0 0 0.4rem;
      color: var(--quiet);
      font-size: 0.85rem;
      font-weight: 600;
      letter-spacing: 0.08em;
      text-transform: uppercase;
    }
    :lang(zh) .kind { letter-spacing: 0.2em; }
    .title { padding-bottom: 1.5rem; border-bottom: 1px solid var(--line); }
    .title h1 { font-size: 2.1rem; line-height: 1.2; text-wrap: balance; }
    .title > p:not(.kind) { margin: 0.6rem 0 1.4rem; font-size: 1.05rem; }
    .title .particulars > div { padding: 0.1rem 0; }
    .title .particulars p { margin: 0; color: var(--ink); }
    :target { background: none; box-shadow: none; }
    .finding:target, tr:target { outline: 2px solid var(--accent); outline-offset: 2px; }
    main > section { margin-top: 3.6rem; }
    main > section > .heading { border-bottom-width: 1px; margin-bottom: 1rem; }
    main > section > section > .heading > h3 { font-size: 1.15rem; }
    .notice {
      padding: 0.6rem 0.9rem;
      border-left: 3px solid var(--warning);
      background: var(--warning-paper);
      color: var(--warning);
    }

    .verdict { font-weight: 600; white-space: nowrap; }
    .verdict::before {
      content: "";
      display: inline-block;
      width: 0.62em;
      height: 0.62em;
      margin-right: 0.4em;
      border: 0.13em solid currentColor;
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
    .verdict.gap { color: var(--gap); }
    .verdict.gap::before { background: currentColor; transform: rotate(45deg) scale(0.86); }
    .verdict.error { color: var(--gap); }
    .verdict.error::before { transform: rotate(45deg) scale(0.86); }
    .verdict.undetermined { color: var(--undetermined); }
    .verdict.undetermined::before { border-style: dotted; border-radius: 50%; }
    .verdict.review { color: var(--review); }
    .verdict.review::before {
      border-radius: 50%;
      background: linear-gradient(90deg, currentColor 50%, transparent 50%);
    }
    .verdict.met { color: var(--met); }
    .verdict.met::before { border-radius: 50%; background: currentColor; }
    .verdict.not-applicable { color: var(--quiet); font-weight: 400; }
    .verdict.not-applicable::before {
      height: 0;
      border-width: 0.07em 0;
      vertical-align: 0.28em;
    }

    #result .statement { margin-bottom: 0.5rem; font-size: 1.5rem; font-weight: 600; line-height: 1.35; }
    #result > p { max-width: 44rem; }
    .chart { margin: 1.6rem 0; }
    .chart .bar { height: 1.5rem; }
    .chart ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.2rem 1.4rem;
      margin: 0.6rem 0 0;
      padding: 0;
      list-style: none;
      font-size: 0.92rem;
    }
    .bar { display: block; width: 100%; height: 0.5rem; background: var(--track); }
    .bar rect, .key { fill: var(--line); }
    .key {
      display: inline-block;
      width: 0.7rem;
      height: 0.7rem;
      margin-right: 0.45rem;
      background: var(--line);
    }
    .bar, .key { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    rect.major, rect.error { fill: var(--gap); }
    rect.minor { fill: var(--minor); }
    rect.observation { fill: var(--observation); }
    rect.undetermined { fill: var(--undetermined); }
    rect.review { fill: var(--review); }
    rect.met { fill: var(--met-bar); }
    .key.major, .key.error { background: var(--gap); }
    .key.minor { background: var(--minor); }
    .key.observation { background: var(--observation); }
    .key.undetermined { background: var(--undetermined); }
    .key.review { background: var(--review); }
    .key.met { background: var(--met-bar); }
    .figures { display: flex; flex-wrap: wrap; gap: 1rem 3rem; margin: 1.6rem 0 1.2rem; }
    .figures > div { display: flex; flex-direction: column-reverse; }
    .figures dt { color: var(--quiet); font-size: 0.92rem; line-height: 1.4; }
    .figures .value { font-size: 1.9rem; font-weight: 600; line-height: 1.2; font-variant-numeric: tabular-nums; }
    .figures .whole { color: var(--quiet); font-size: 0.92rem; }

    .scroll { overflow-x: auto; }
    .scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
    table { width: 100%; border-collapse: collapse; font-size: 0.92rem; line-height: 1.5; }
    th, td {
      padding: 0.5rem 1.2rem 0.5rem 0;
      border-top: 1px solid var(--line);
      text-align: left;
      vertical-align: top;
      font-weight: 400;
      overflow-wrap: anywhere;
    }
    th:last-child, td:last-child { padding-right: 0; }
    thead th { border-top: 0; color: var(--quiet); font-size: 0.85rem; }
    thead .verdict { font-weight: 600; }
    tfoot th, tfoot td { border-top: 1px solid var(--ink); font-weight: 600; }
    .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
    .wide th[scope="row"] { min-width: 14rem; width: 100%; }
    .wide th[scope="row"] > a { display: block; margin-bottom: 0.3rem; }
    .wide th[scope="row"] a, .number a { color: inherit; text-decoration: none; }
    .wide th[scope="row"] a:hover, .number a:hover { text-decoration: underline; }
    .compact { table-layout: auto; }
    .compact th[scope="row"] { width: 34%; }
    .blank { min-width: 6rem; }
    .short { min-width: 6.5rem; }
    #sign-off .compact th[scope="row"] { width: 9rem; vertical-align: bottom; }
    #sign-off td { height: 3.2rem; border-bottom: 1px solid var(--ink); }
    #questions .compact th[scope="row"] { width: 40%; }
    #limits table { margin-top: 1.2rem; }
    #inputs td code, #inputs th code { font-size: 0.78rem; }

    #findings > section { margin-top: 3rem; }
    #findings > section > .heading { padding-bottom: 0.5rem; border-bottom: 1px solid var(--line); }
    #findings > section > section { margin-top: 1.4rem; padding-top: 1.1rem; }
    #findings > section > section:first-of-type { padding-top: 0; border-top: 0; }
    #findings h4 { font-size: 1rem; font-weight: 500; line-height: 1.5; }
    #findings h4 strong { margin-right: 0.35rem; font-weight: 700; }
    .finding, .list-of-findings { margin: 0.35rem 0; }
    .finding > .summary, .finding > summary, .list-of-findings > summary {
      display: grid;
      grid-template-columns: 15rem minmax(0, 1fr) 1rem;
      gap: 0 1.2rem;
      margin: 0;
      padding: 0.45rem 0.7rem;
      border-radius: 4px;
      background: var(--raised);
      list-style: none;
    }
    summary { cursor: pointer; }
    summary::-webkit-details-marker { display: none; }
    details > summary::after {
      content: "";
      grid-column: 3;
      grid-row: 1;
      width: 0.45rem;
      height: 0.45rem;
      margin-top: 0.5rem;
      border: solid var(--quiet);
      border-width: 0 2px 2px 0;
      transform: rotate(45deg);
    }
    details[open] > summary::after { transform: rotate(-135deg) translate(-0.2rem, -0.2rem); }
    summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
    .list-of-findings > summary { background: none; color: var(--quiet); padding-block: 0.2rem; }
    .list-of-findings > summary > .finding-title { grid-row: 1; grid-column: 1 / 3; }
    .finding-title > .verdict { margin-right: 0.3rem; }
    .finding-title > strong { font-weight: 600; }
    .opened { padding: 0.5rem 0.7rem 0.9rem; font-size: 0.94rem; }
    .finding > .opened { border-left: 3px solid var(--line); }
    .opened .particulars > div { padding: 0.45rem 0; }
    .opened .particulars > div + div { border-top: 1px solid var(--line); }
    .opened td, .opened thead th, .opened tbody th { padding-block: 0.25rem; }
    .opened .particulars > div > dt { line-height: 1.5; }
    .facts { margin: 0.2rem 0 0.5rem; padding: 0; list-style: none; }
    .facts li {
      display: grid;
      grid-template-columns: minmax(0, 5fr) minmax(0, 4fr) minmax(0, 3fr);
      gap: 0 1rem;
      padding: 0.25rem 0;
      border-top: 1px solid var(--line);
      overflow-wrap: anywhere;
    }
    .facts strong { font-weight: 600; }
    .facts code { display: block; color: var(--quiet); }
    .facts .quiet { font-size: 0.9em; }
    .excerpt > p { margin: 0 0 0.2rem; font-size: 0.86rem; }
    .excerpt pre { margin: 0; padding: 0.5rem 0.6rem; }
    .excerpt code { color: var(--quiet); }
    .excerpt code.meant { color: var(--ink); }
    .excerpt code::before {
      content: attr(data-line);
      display: inline-block;
      min-width: 4ch;
      margin-right: 1.5ch;
      color: var(--quiet);
      text-align: right;
    }

    .filter {
      position: sticky;
      top: 0;
      z-index: 1;
      padding: 0.8rem 0 0.6rem;
      border-bottom: 1px solid var(--line);
      background: var(--paper);
      font-size: 0.92rem;
    }
    .filter fieldset { display: flex; flex-wrap: wrap; gap: 0.3rem 0.5rem; margin: 0 0 0.6rem; padding: 0; border: 0; }
    .filter legend { float: left; margin-right: 0.5rem; padding: 0.2rem 0; color: var(--quiet); }
    .choice {
      display: inline-flex;
      align-items: center;
      gap: 0.35rem;
      padding: 0.15rem 0.7rem;
      border: 1px solid var(--line);
      border-radius: 1rem;
      cursor: pointer;
    }
    .choice:has(:checked) { border-color: var(--ink); background: var(--raised); }
    .choice input { margin: 0; accent-color: var(--accent); }
    .choice .count { color: var(--quiet); font-variant-numeric: tabular-nums; }
    .selections { display: flex; flex-wrap: wrap; align-items: end; gap: 0.5rem 1rem; }
    .selections label > span { display: block; color: var(--quiet); font-size: 0.85rem; line-height: 1.4; }
    .selections select, .selections input, .selections button {
      max-width: 15rem;
      min-height: 2.1rem;
      padding: 0.2rem 0.5rem;
      border: 1px solid var(--quiet);
      border-radius: 4px;
      background: var(--paper);
      color: var(--ink);
      font: inherit;
    }
    .selections button { cursor: pointer; }
    .selections button:hover { background: var(--raised); }
    .filter .status { margin: 0.5rem 0 0; color: var(--quiet); font-variant-numeric: tabular-nums; }
    [hidden] { display: none; }
    .record { font-size: 0.75rem; overflow-wrap: anywhere; }

    @media screen {
      #findings section, .finding, #findings tr { scroll-margin-top: 10rem; }
    }
    @media screen and (min-width: 72rem) {
      body { grid-template-columns: 15rem minmax(0, 60rem); max-width: none; }
      body:not(:has(> .contents)) { display: block; max-width: 62rem; }
      .title { padding-top: 0.5rem; }
    }
    @media screen and (max-width: 71.99rem) {
      .contents ul ul { display: none; }
      .contents > ul { columns: 12rem; }
    }
    @media (max-width: 44rem) {
      .title h1 { font-size: 1.6rem; }
      #result .statement { font-size: 1.25rem; }
      .figures { gap: 0.8rem 1.8rem; }
      .figures .value { font-size: 1.5rem; }
      .filter { position: static; }
      #findings section, .finding, #findings tr { scroll-margin-top: 1rem; }
      .finding > .summary, .finding > summary, .list-of-findings > summary {
        grid-template-columns: minmax(0, 1fr) 1rem;
      }
      .gist { grid-column: 1; grid-row: 2; }
      .list-of-findings > summary > .finding-title { grid-column: 1; }
      .facts li { display: block; }
      .facts li > * { margin-right: 0.6rem; }
      details > summary::after { grid-column: 2; }
      .wide th[scope="row"] { min-width: 9rem; }
      .wide th, .wide td { padding-right: 0.7rem; }
      .wide thead .verdict {
        display: inline-block;
        width: 1.1em;
        overflow: hidden;
        line-height: 1.4;
        vertical-align: bottom;
      }
      .compact, .compact tbody, .compact tr, .compact th, .compact td { display: block; }
      .compact thead { display: none; }
      .compact tbody th[scope="row"], .compact td { width: auto; padding: 0.15rem 0; border-top: 0; }
      .compact tbody tr { padding: 0.5rem 0; border-top: 1px solid var(--line); }
      .compact td:empty { display: none; }
      #sign-off .compact th[scope="row"] { width: auto; }
      #sign-off td:empty { display: block; }
    }
    @media print {
      :root {
        --gap: #8c2614;
        --undetermined: #51387d;
        --review: #14475f;
        --met: #1f5036;
        --track: #fff;
      }
      .contents, .filter { display: none; }
      main > section { margin-top: 2rem; }
      .finding > .summary, .finding > summary { padding-left: 0; background: none; }
      .finding > summary, .list-of-findings > summary { break-after: avoid; }
      details > summary::after { display: none; }
      .finding, tr, .figures, .chart, .excerpt { break-inside: avoid; }
      .finding[open] { break-inside: auto; }
      /* Programs that read paper take a name beside its text for a column of its own. */
      .opened > .particulars > div { display: block; }
      @page { size: A4; }
      tfoot { display: table-row-group; }
      #clauses, #priorities, #findings, #plan { break-before: page; }
      .scroll { overflow: visible; }
      #sign-off { break-inside: avoid; }
    }

    """
}
