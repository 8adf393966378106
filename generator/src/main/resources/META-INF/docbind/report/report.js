'use strict';
(() => {
  const PAGE = 50;
  const form = document.getElementById('filters');
  if (!form) {
    return;
  }
  const rules = Array.from(document.querySelectorAll('section.rule')).map(element => ({
    element,
    findings: Array.from(element.querySelectorAll('article')),
  }));
  const navigations = Array.from(document.querySelectorAll('nav.pages'));
  const count = document.getElementById('count');
  const none = document.getElementById('none');
  const names = ['group', 'rule', 'severity', 'path'];
  let state = {};

  const read = () => {
    const asked = new URLSearchParams(location.hash.slice(1));
    const next = {page: Math.max(1, parseInt(asked.get('page') || '1', 10) || 1)};
    for (const name of names) {
      next[name] = asked.get(name) || '';
    }
    return next;
  };

  const fragment = wanted => {
    const parts = new URLSearchParams();
    for (const name of names) {
      if (wanted[name]) {
        parts.set(name, wanted[name]);
      }
    }
    if (wanted.page > 1) {
      parts.set('page', wanted.page);
    }
    return '#' + parts.toString().replaceAll('%2F', '/');
  };

  const takesRule = data => (!state.group || data.group === state.group) && (!state.rule || data.rule === state.rule);

  const takes = data => (!state.severity || data.severity === state.severity)
      && data.path.toLowerCase().includes(state.path.toLowerCase());

  const show = () => {
    const found = [];
    for (const rule of rules) {
      if (takesRule(rule.element.dataset)) {
        for (const finding of rule.findings) {
          if (takes(finding.dataset)) {
            found.push(finding);
          }
        }
      }
    }
    const last = Math.max(1, Math.ceil(found.length / PAGE));
    state.page = Math.min(state.page, last);
    const first = (state.page - 1) * PAGE;
    const shown = new Set(found.slice(first, first + PAGE));
    for (const rule of rules) {
      let any = false;
      for (const finding of rule.findings) {
        finding.hidden = !shown.has(finding);
        any = any || !finding.hidden;
      }
      rule.element.hidden = !any;
    }
    const text = found.length === 0 ? '0 findings'
      : (first + 1) + '\u2013' + Math.min(first + PAGE, found.length) + ' of ' + found.length + ' findings';
    count.textContent = text;
    none.hidden = found.length > 0;
    for (const navigation of navigations) {
      navigation.hidden = false;
      navigation.querySelector('p').textContent = text;
      navigation.querySelector('[data-step="-1"]').disabled = state.page <= 1;
      navigation.querySelector('[data-step="1"]').disabled = state.page >= last;
    }
    for (const name of names) {
      if (form.elements[name].value !== state[name]) {
        form.elements[name].value = state[name];
      }
    }
  };

  /** A fragment without a value is a heading, and changes no filter. */
  const apply = () => {
    if (state.page === undefined || location.hash.length < 2 || location.hash.includes('=')) {
      state = read();
      show();
    }
  };

  const go = (wanted, isTyped) => {
    state = wanted;
    if (isTyped) {
      history.replaceState(null, '', fragment(wanted));
    } else {
      history.pushState(null, '', fragment(wanted));
    }
    show();
  };

  const asked = () => {
    const wanted = {page: 1};
    for (const name of names) {
      wanted[name] = form.elements[name].value;
    }
    return wanted;
  };

  const top = () => {
    const heading = document.getElementById('findings');
    heading.focus({preventScroll: true});
    heading.scrollIntoView();
  };

  form.hidden = false;
  form.addEventListener('change', () => go(asked(), false));
  form.elements.path.addEventListener('input', () => go(asked(), true));
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => go({page: 1, group: '', rule: '', severity: '', path: ''}, false));

  for (const navigation of navigations) {
    navigation.addEventListener('click', event => {
      const step = parseInt(event.target.dataset.step || '0', 10);
      if (step !== 0) {
        go({...state, page: state.page + step}, false);
        top();
      }
    });
  }

  for (const link of document.querySelectorAll('a[data-path]')) {
    link.href = fragment({group: link.dataset.group || '', path: link.dataset.path, page: 1});
  }
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    if (link && link.getAttribute('href').includes('=')) {
      event.preventDefault();
      history.pushState(null, '', link.getAttribute('href'));
      apply();
      top();
    }
  });
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select')) {
      return;
    }
    if (event.key === '/') {
      event.preventDefault();
      form.elements.path.focus();
    }
  });
  window.addEventListener('hashchange', apply);
  window.addEventListener('popstate', apply);
  apply();
  if (location.hash.includes('=')) {
    top();
  }
})();
