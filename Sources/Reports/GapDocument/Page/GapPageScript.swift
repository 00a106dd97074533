/// What makes the gap report's page handier where programs may run: the filter, links that open
/// what they lead to, and paper on which nothing is closed.
enum GapPageScript {
  static let program: StaticString = """
    (function () {
      'use strict';
      var prefix = '#filter?';

      // What is far off the screen is laid out only when somebody comes near.
      var style = document.createElement('style');
      style.textContent = '@media screen { #findings > section > section {'
        + ' content-visibility: auto; contain-intrinsic-size: auto 14rem; } }';
      document.head.appendChild(style);

      // Paper cannot be opened.
      var closed = [];
      addEventListener('beforeprint', function () {
        closed = Array.from(document.querySelectorAll('details:not([open])'));
        closed.forEach(function (details) { details.open = true; });
      });
      addEventListener('afterprint', function () {
        closed.forEach(function (details) { details.open = false; });
      });

      var form = document.getElementById('filter');
      var clauses = form ? readClauses() : [];
      var total = 0;

      function readClauses() {
        return Array.from(document.querySelectorAll('#findings > section')).map(function (section) {
          return {
            element: section,
            clause: section.dataset.clause,
            requirements: Array.from(section.querySelectorAll(':scope > section')).map(readRequirement)
          };
        });
      }

      function readRequirement(section) {
        var heading = section.querySelector('.heading');
        return {
          element: section,
          weight: section.dataset.weight || '',
          heading: heading,
          lists: Array.from(section.querySelectorAll('.list-of-findings')),
          findings: Array.from(section.querySelectorAll('[data-verdict]')).map(function (element) {
            return {
              element: element,
              verdict: element.dataset.verdict,
              owners: (element.dataset.owner || '').split('\\n'),
              text: null
            };
          })
        };
      }

      function textOf(part, element) {
        if (part.text === undefined || part.text === null) {
          part.text = element.textContent.toLowerCase();
        }
        return part.text;
      }

      function wanted() {
        var data = new FormData(form);
        return {
          verdict: data.getAll('verdict'),
          weight: data.get('weight') || '',
          clause: data.get('clause') || '',
          owner: data.get('owner') || '',
          text: (data.get('text') || '').trim().toLowerCase()
        };
      }

      function show(element, isShown) {
        if (element.hidden === isShown) { element.hidden = !isShown; }
      }

      function apply() {
        var filter = wanted();
        var shown = 0;
        total = 0;
        clauses.forEach(function (clause) {
          var inClause = 0;
          var isClause = !filter.clause || filter.clause === clause.clause;
          clause.requirements.forEach(function (requirement) {
            total += requirement.findings.length;
            var inRequirement = 0;
            if (isClause && (!filter.weight || filter.weight === requirement.weight)) {
              var all = !filter.text
                || textOf(requirement, requirement.heading).indexOf(filter.text) >= 0;
              requirement.findings.forEach(function (finding) {
                var isShown =
                  (!filter.verdict.length || filter.verdict.indexOf(finding.verdict) >= 0)
                  && (!filter.owner || finding.owners.indexOf(filter.owner) >= 0)
                  && (all || textOf(finding, finding.element).indexOf(filter.text) >= 0);
                show(finding.element, isShown);
                if (isShown) { inRequirement += 1; }
              });
              requirement.lists.forEach(function (list) {
                show(list, list.querySelector('tr[data-verdict]:not([hidden])') !== null);
              });
            }
            show(requirement.element, inRequirement > 0);
            inClause += inRequirement;
          });
          show(clause.element, inClause > 0);
          shown += inClause;
        });
        var status = form.querySelector('[role=status]');
        status.textContent = status.dataset.template
          .replace('{shown}', shown.toLocaleString(document.documentElement.lang))
          .replace('{all}', total.toLocaleString(document.documentElement.lang));
      }

      function remember() {
        var query = new URLSearchParams();
        var filter = wanted();
        if (filter.verdict.length) { query.set('verdict', filter.verdict.join(',')); }
        ['weight', 'clause', 'owner', 'text'].forEach(function (name) {
          if (filter[name]) { query.set(name, filter[name]); }
        });
        var state = query.toString();
        history.replaceState(null, '', state ? prefix + state : '#findings');
      }

      function choose(query) {
        form.reset();
        var verdicts = (query.get('verdict') || '').split(',');
        form.querySelectorAll('[name=verdict]').forEach(function (box) {
          box.checked = verdicts.indexOf(box.value) >= 0;
        });
        ['weight', 'clause', 'owner', 'text'].forEach(function (name) {
          var control = form.elements[name];
          if (control && query.get(name)) { control.value = query.get(name); }
        });
        apply();
      }

      function follow() {
        if (form && location.hash.indexOf(prefix) === 0) {
          choose(new URLSearchParams(location.hash.slice(prefix.length)));
          document.getElementById('findings').scrollIntoView();
          return;
        }
        var target = document.getElementById(location.hash.slice(1));
        if (!target) { return; }
        if (form && target.closest('[hidden]')) { form.reset(); apply(); }
        for (var element = target; element; element = element.parentElement) {
          if (element.tagName === 'DETAILS') { element.open = true; }
        }
        target.scrollIntoView();
      }

      if (form) {
        form.hidden = false;
        var timer = 0;
        form.addEventListener('input', function () {
          clearTimeout(timer);
          timer = setTimeout(function () { apply(); remember(); }, 60);
        });
        form.addEventListener('reset', function () {
          setTimeout(function () { apply(); remember(); }, 0);
        });
        form.addEventListener('submit', function (event) { event.preventDefault(); });
        document.addEventListener('click', function (event) {
          var link = event.target.closest('a[data-verdict]');
          if (!link) { return; }
          event.preventDefault();
          location.hash = prefix + new URLSearchParams({
            verdict: link.dataset.verdict, clause: link.dataset.clause
          }).toString();
        });
        apply();
      }
      addEventListener('hashchange', follow);
      if (location.hash) { follow(); }
    })();

    """
}
