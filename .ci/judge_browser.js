// What judge_browser.py asks of a page, from within it.  Every question answers with a list of faults, as texts.
(() => {
    const HIDDEN = "[aria-hidden=true], svg, script, style, template";
    const FOCUSABLE = "a[href], button, input, select, textarea, summary, [tabindex]";
    const SCRIPTS = [
        [/\p{Script=Arabic}/u, ["ar", "fa", "ur"]],
        [/\p{Script=Han}/u, ["zh", "ja"]],
        [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ["ja"]],
    ];

    const short = (text) => text.trim().replace(/\s+/g, " ").slice(0, 50);
    const name = (element) => {
        const text = short(element.getAttribute("aria-label") || element.textContent);
        return `<${element.localName}${element.id ? " id=" + element.id : ""}> ${JSON.stringify(text)}`;
    };
    const limited = (faults) => {
        const distinct = [...new Set(faults)];
        return distinct.length > 5 ? [...distinct.slice(0, 5), `… and ${distinct.length - 5} more`] : distinct;
    };

    // The pieces of text that a sighted reader is meant to see.
    function texts(root = document.body) {
        const found = [];
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const parent = node.parentElement;
            if (node.data.trim() && !parent.closest(HIDDEN)) found.push([node, parent]);
        }
        return found;
    }

    function rectangles(node) {
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].filter((box) => box.width > 0.5 && box.height > 0.5);
    }

    const isForScreenReaders = (element) => {
        for (let current = element; current && current !== document.body; current = current.parentElement) {
            const style = getComputedStyle(current);
            if (style.position === "absolute" && style.clipPath !== "none") return true;
        }
        return element.closest(".skip") && !element.closest(".skip").matches(":focus");
    };
    // Whether the reader's own choice hides the element: a closed disclosure, or a filter.
    const isFolded = (element) =>
        Boolean(element.closest("details:not([open]) > :not(summary)")) || Boolean(element.closest("[hidden]"));
    const scroller = (element) => {
        for (let current = element; current; current = current.parentElement) {
            const style = getComputedStyle(current);
            if (current !== document.documentElement && /auto|scroll/.test(style.overflowX + style.overflowY)) {
                return current;
            }
        }
        return null;
    };

    // Nothing runs out of the window, and nothing but a named region scrolls.
    function reflow() {
        const faults = [];
        const width = document.documentElement.clientWidth;
        const whole = document.scrollingElement.scrollWidth;
        if (whole > width) faults.push(`the page is ${whole} px wide in a window of ${width}`);
        for (const element of document.body.querySelectorAll("*")) {
            const style = getComputedStyle(element);
            if (!/auto|scroll/.test(style.overflowX) || element.scrollWidth <= element.clientWidth) continue;
            const isNamed = element.getAttribute("aria-label") || element.getAttribute("aria-labelledby");
            if (element.getAttribute("role") !== "region" || element.tabIndex !== 0 || !isNamed) {
                faults.push(`scrolls sideways, but is no named region for the keyboard: ${name(element)}`);
            }
        }
        for (const [node, parent] of texts()) {
            if (scroller(parent) || isForScreenReaders(parent)) continue;
            const outside = rectangles(node).find((box) => box.left < -0.5 || box.right > width + 0.5);
            if (outside) faults.push(`out of the window: ${JSON.stringify(short(node.data))}`);
        }
        return limited(faults);
    }

    // Every piece of text is drawn, and no box cuts it.
    function cut() {
        const faults = [];
        for (const [node, parent] of texts()) {
            // What helps on a narrow screen stands there alone.
            if (isForScreenReaders(parent) || isFolded(parent) || parent.closest(".narrow")) continue;
            const boxes = rectangles(node);
            if (!boxes.length || !parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
                faults.push(`not to be seen: ${JSON.stringify(short(node.data))}`);
                continue;
            }
            if (parseFloat(getComputedStyle(parent).fontSize) < 11) {
                faults.push(`smaller than 11 px: ${JSON.stringify(short(node.data))}`);
            }
            const last = parent.closest("svg, [role=region]");
            for (let current = parent; current && current !== document.body && current !== last; ) {
                const style = getComputedStyle(current);
                if (style.overflowX !== "visible" || style.overflowY !== "visible" || style.clipPath !== "none") {
                    const frame = current.getBoundingClientRect();
                    // What scrolls is not lost; whether it may scroll is another question.
                    const [isWide, isHigh] = [style.overflowX, style.overflowY].map((flow) => /auto|scroll/.test(flow));
                    const isCut = boxes.some((box) => {
                        // A box is as high as its font asks for; the letters are in its middle.
                        const margin = box.height * 0.25;
                        const isAcross = box.left < frame.left - 1 || box.right > frame.right + 1;
                        const isAlong = box.top + margin < frame.top || box.bottom - margin > frame.bottom;
                        return (isAcross && !isWide) || (isAlong && !isHigh);
                    });
                    if (isCut) faults.push(`cut off: ${JSON.stringify(short(node.data))}`);
                }
                current = current.parentElement;
            }
        }
        for (const text of document.querySelectorAll("svg text")) {
            const height = text.getBoundingClientRect().height;
            if (height && height < 11) faults.push(`drawn ${height.toFixed(1)} px high: ${name(text)}`);
        }
        return limited(faults);
    }

    // No two pieces of text lie on one another.
    function overlap() {
        const boxes = [];
        for (const [node, parent] of texts()) {
            if (isForScreenReaders(parent) || isFolded(parent) || scroller(parent)) continue;
            for (const box of rectangles(node)) {
                const margin = box.height * 0.3;
                boxes.push([box.top + margin, box.bottom - margin, box.left + 1, box.right - 1, node.data]);
            }
        }
        boxes.sort((one, other) => one[0] - other[0]);
        const faults = [];
        for (let index = 0; index < boxes.length; index++) {
            const [, bottom, left, right, text] = boxes[index];
            for (let next = index + 1; next < boxes.length && boxes[next][0] < bottom; next++) {
                if (boxes[next][2] < right && boxes[next][3] > left) {
                    faults.push(`${JSON.stringify(short(text))} lies on ${JSON.stringify(short(boxes[next][4]))}`);
                }
            }
        }
        return limited(faults);
    }

    // Every cell is there, and a row that became a block names its columns.
    function columns() {
        const faults = [];
        for (const table of document.querySelectorAll("table")) {
            const headers = [...table.querySelectorAll("thead th")];
            if (!headers.length || table.closest(HIDDEN)) continue;
            const isGrid = getComputedStyle(headers[0].parentElement).display === "table-row" &&
                !isForScreenReaders(headers[0]);
            for (const row of table.tBodies ? [...table.tBodies].flatMap((body) => [...body.rows]) : []) {
                if (!row.checkVisibility() || isFolded(row)) continue;
                if (row.cells.length !== headers.length) {
                    faults.push(`${row.cells.length} cells under ${headers.length} headers: ${name(row)}`);
                }
                [...row.cells].forEach((cell, index) => {
                    const box = cell.getBoundingClientRect();
                    if (!cell.checkVisibility({ visibilityProperty: true }) || box.width < 8 || box.height < 8) {
                        faults.push(`a lost cell: ${name(cell)}`);
                        return;
                    }
                    const header = headers[index];
                    if (!header) return;
                    if (isGrid) {
                        const above = header.getBoundingClientRect();
                        if (Math.abs(above.left - box.left) > 2 || Math.abs(above.right - box.right) > 2) {
                            faults.push(`not under its header: ${name(cell)}`);
                        }
                    } else if (cell.localName === "td") {
                        const label = getComputedStyle(cell, "::before").content;
                        if (label !== JSON.stringify(header.textContent.trim())) {
                            faults.push(`labelled ${label}, not ${JSON.stringify(short(header.textContent))}`);
                        }
                    }
                });
            }
        }
        return limited(faults);
    }

    // MARK: Colours

    function parts(colour) {
        const numbers = colour.match(/[\d.]+/g)?.map(Number) ?? [];
        if (!/^rgba?\(/.test(colour)) return null;
        return [numbers[0], numbers[1], numbers[2], numbers[3] ?? 1];
    }
    const over = (top, bottom) => [0, 1, 2].map((i) => top[i] * top[3] + bottom[i] * (1 - top[3])).concat(1);
    function luminance(colour) {
        const [r, g, b] = colour.slice(0, 3).map((value) => {
            const part = value / 255;
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    }
    function contrast(one, other) {
        const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
        return (light + 0.05) / (dark + 0.05);
    }
    function background(element) {
        const layers = [];
        for (let current = element; current; current = current.parentElement) {
            const colour = parts(getComputedStyle(current).backgroundColor);
            if (colour && colour[3] > 0) layers.push(colour);
            if (colour && colour[3] === 1) break;
        }
        const isDark = getComputedStyle(document.documentElement).colorScheme.includes("dark") &&
            matchMedia("(prefers-color-scheme: dark)").matches && !matchMedia("print").matches;
        return layers.reverse().reduce((bottom, top) => over(top, bottom), isDark ? [18, 18, 18, 1] : [255, 255, 255, 1]);
    }

    // Text stands out by 4.5, headings in large type by 3, and drawings by 3.
    function colours() {
        const faults = [];
        const seen = new Set();
        for (const [node, parent] of texts()) {
            if (seen.has(parent) || isForScreenReaders(parent) || isFolded(parent)) continue;
            seen.add(parent);
            const style = getComputedStyle(parent);
            const size = parseFloat(style.fontSize);
            const isLarge = size >= 24 || (size >= 18.66 && parseInt(style.fontWeight, 10) >= 700);
            const behind = background(parent);
            const colour = parts(style.color);
            const ratio = colour ? contrast(over(colour, behind), behind) : 0;
            if (ratio < (isLarge ? 3 : 4.5)) {
                faults.push(`contrast ${ratio.toFixed(2)}: ${JSON.stringify(short(node.data))}`);
            }
        }
        for (const shape of document.querySelectorAll("svg :is(rect, path, line, circle, polygon, polyline, text)")) {
            if (!shape.checkVisibility()) continue;
            const style = getComputedStyle(shape);
            const behind = background(shape.closest("svg"));
            const inks = [style.fill, style.stroke].map(parts).filter((colour) => colour && colour[3] > 0);
            if (inks.length && !inks.some((ink) => contrast(over(ink, behind), behind) >= 3)) {
                faults.push(`a shape that is hardly seen: ${name(shape.closest("svg"))}`);
            }
        }
        return limited(faults);
    }

    // Lines between rows, and the marks of disclosures, do not depend on backgrounds.
    function forced() {
        const faults = [];
        for (const element of document.body.querySelectorAll("*")) {
            if (element.closest("svg")) continue;
            if (getComputedStyle(element).forcedColorAdjust !== "auto") {
                faults.push(`keeps its own colours: ${name(element)}`);
            }
        }
        for (const row of document.querySelectorAll("tbody tr")) {
            if (!row.checkVisibility()) continue;
            const lined = [row, ...row.cells].some((box) => {
                const style = getComputedStyle(box);
                return [style.borderBlockEndStyle, style.borderBlockStartStyle].some((line) => line !== "none");
            });
            if (!lined && row.nextElementSibling) faults.push(`no line between rows: ${name(row)}`);
        }
        return limited(faults);
    }

    // MARK: Keyboard

    const stops = () => [...document.querySelectorAll(FOCUSABLE)].filter((element) => {
        if (element.tabIndex < 0 || element.disabled || isFolded(element)) return false;
        if (element.type === "radio") {
            const group = [...document.querySelectorAll(`input[type=radio][name=${CSS.escape(element.name)}]`)];
            const checked = group.find((one) => one.checked);
            if (element !== (checked ?? group[0])) return false;
        }
        return element.matches(".skip") || element.checkVisibility({ visibilityProperty: true });
    });
    const stopCount = () => stops().length;

    // What is focused now: its place in the order of the document, and whether that shows.
    function focused() {
        const element = document.activeElement;
        return element === document.body ? -1 : stops().indexOf(element);
    }
    function focusFaults() {
        const faults = [];
        if (document.querySelector("[tabindex]:not([tabindex='0'], [tabindex='-1'])")) {
            faults.push("a tabindex changes the order");
        }
        const first = stops()[0];
        if (!first || !first.matches(".skip")) faults.push("the first stop is no skip link");
        for (const element of stops()) {
            element.focus();
            element.scrollIntoView({ block: "nearest" });
            if (document.activeElement !== element || !element.matches(":focus-visible")) {
                faults.push(`takes no focus: ${name(element)}`);
                continue;
            }
            const shown = [element, ...(element.labels ?? [])].some((box) => {
                const style = getComputedStyle(box);
                const colour = parts(style.outlineColor);
                const behind = background(box.parentElement);
                return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 &&
                    (style.outlineStyle === "auto" || (colour && contrast(over(colour, behind), behind) >= 3));
            });
            if (!shown) faults.push(`does not show its focus: ${name(element)}`);
            const box = [element, ...(element.labels ?? [])].flatMap((one) => [...one.getClientRects()])
                .find((one) => one.width > 2 && one.height > 2);
            if (!box || box.right <= 0 || box.bottom <= 0 || box.left >= innerWidth || box.top >= innerHeight) {
                faults.push(`is not in the window when it has the focus: ${name(element)}`);
                continue;
            }
            const at = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
            const owners = [element, ...(element.labels ?? [])];
            if (at && !owners.some((one) => one.contains(at) || at.contains(one))) {
                faults.push(`is covered when it has the focus: ${name(element)}`);
            }
        }
        document.activeElement.blur();
        scrollTo(0, 0);
        return limited(faults);
    }

    // MARK: Language

    function language(tag) {
        const faults = [];
        const root = document.documentElement;
        const isRightToLeft = SCRIPTS[0][1].includes(tag.split("-")[0]);
        if (root.lang !== tag) faults.push(`lang=${root.lang} in the folder of ${tag}`);
        if (getComputedStyle(document.body).direction !== (isRightToLeft ? "rtl" : "ltr")) {
            faults.push(`runs from the wrong side for ${tag}`);
        }
        for (const [node, parent] of texts()) {
            const own = parent.closest("[lang]").lang.split("-")[0];
            if (parent.closest("[translate=no]")) continue;
            for (const [script, languages] of SCRIPTS) {
                if (script.test(node.data) && !languages.includes(own)) {
                    faults.push(`is not in ${own}: ${JSON.stringify(short(node.data))}`);
                }
            }
            // Names stay as they are, but four words in a row are a sentence in another language.
            if (SCRIPTS.some(([, languages]) => languages.includes(own)) &&
                /(?:\b[a-z]{2,}\b[ ,]+){3}\b[a-z]{2,}\b/.test(node.data)) {
                faults.push(`is not in ${own}: ${JSON.stringify(short(node.data))}`);
            }
        }
        const alignment = document.querySelector("th, p");
        if (alignment && !["start", isRightToLeft ? "right" : "left"].includes(getComputedStyle(alignment).textAlign)) {
            faults.push("is set to the wrong side");
        }
        return limited(faults);
    }

    // Characters that this machine has no font for are drawn as the same box.
    function glyphs() {
        const canvas = new OffscreenCanvas(32, 32);
        const context = canvas.getContext("2d", { willReadFrequently: true });
        context.font = `20px ${getComputedStyle(document.body).fontFamily}`;
        const draw = (character) => {
            context.clearRect(0, 0, 32, 32);
            context.fillText(character, 4, 24);
            return context.getImageData(0, 0, 32, 32).data.join();
        };
        const boxes = new Set([draw("\u{10FFFD}"), draw("\u{E000}")]);
        const characters = new Set(document.body.innerText.match(/[\p{L}\p{N}\p{P}\p{S}\p{Co}]/gu));
        const faults = [...characters].filter((character) => character > "\u007f" && boxes.has(draw(character)));
        if (document.fonts.size) faults.push("loads fonts of its own");
        return limited(faults.map((text) => `no font for ${JSON.stringify(text)}`));
    }

    // MARK: Reading

    function typography() {
        const faults = [];
        const style = getComputedStyle(document.body);
        const size = parseFloat(style.fontSize);
        if (size < 16) faults.push(`the text is ${size} px high`);
        const isDense = /^(zh|ja)/.test(document.documentElement.lang);
        if (parseFloat(style.lineHeight) / size < (isDense ? 1.69 : 1.49)) faults.push("the lines are too close");
        const canvas = new OffscreenCanvas(1, 1).getContext("2d");
        canvas.font = `${size}px ${style.fontFamily}`;
        const sample = isDense ? "字".repeat(50) : "the quick brown fox jumps over the lazy dogs ".repeat(2).slice(0, 82);
        const measure = canvas.measureText(sample).width;
        for (const element of document.querySelectorAll("p, li, dd")) {
            if (element.clientWidth > measure && element.textContent.length > 90 && !element.querySelector("p, ul, div")) {
                faults.push(`lines of ${element.clientWidth} px: ${name(element)}`);
            }
        }
        for (const element of document.querySelectorAll("*")) {
            const moving = getComputedStyle(element);
            if (moving.transitionDuration !== "0s" || moving.animationName !== "none") faults.push(`moves: ${name(element)}`);
        }
        return limited(faults);
    }

    // The first layer of a page ends on the first screen, of 900 pixels; in languages that need more room, little below it.
    function fold(language) {
        const summary = document.querySelector("dl.sum");
        if (!summary) return [];
        const end = Math.round(summary.getBoundingClientRect().bottom + window.scrollY);
        return end > (language === "en" ? 900 : 1040) ? [`the summary ends at ${end} px`] : [];
    }

    // Disclosures show that they open, do open, and open when a link leads into them.
    async function disclosures() {
        const faults = [];
        for (const details of document.querySelectorAll("details")) {
            const summary = details.querySelector(":scope > summary");
            if (!summary || getComputedStyle(summary).display !== "list-item" ||
                getComputedStyle(summary).listStyleType === "none") {
                faults.push(`has no mark to open it: ${name(details)}`);
                continue;
            }
            const wasOpen = details.open;
            summary.click();
            if (details.open === wasOpen) faults.push(`does not open: ${name(details)}`);
            if (details.open !== wasOpen) summary.click();
            if (!details.open && details.querySelector("tr[id], .fact")) faults.push(`hides facts: ${name(details)}`);
            const target = details.querySelector("[id]");
            if (target && !details.open) {
                location.hash = target.id;
                await new Promise((resolve) => setTimeout(resolve, 50));
                if (!details.open) faults.push(`stays closed for a link to ${target.id}`);
                details.open = false;
                history.replaceState(null, "", location.pathname);
            }
        }
        return limited(faults);
    }

    // As in a language that nobody speaks: words two fifths longer, and lines that run the other way.
    function foreign(isMirrored) {
        const longer = (text) => text.replace(/\p{L}{3,}/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.4)));
        for (const [node] of texts()) node.data = longer(node.data);
        for (const cell of document.querySelectorAll("[data-th]")) cell.dataset.th = longer(cell.dataset.th);
        // In tables of documents the style sheet has the names of the columns.
        for (const rule of [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])) {
            for (const property of ["--b", "--c", "--d"]) {
                const label = rule.style?.getPropertyValue(property);
                if (label) rule.style.setProperty(property, longer(label));
            }
        }
        if (isMirrored) document.documentElement.dir = document.documentElement.dir === "rtl" ? "ltr" : "rtl";
    }

    // MARK: Words

    // On paper stands what was chosen, not what there is to choose among.
    const isScreenOnly = (element) =>
        element.closest("nav, .noprint, .filters, .narrow, [aria-hidden=true], svg, script, style");
    const BLOCKS = "p, li, td, th, dd, dt, caption, h1, h2, h3, h4, h5, h6, summary";
    const NESTED = `${BLOCKS}, div, ul, ol, dl, table, section, details`;
    // The runs of text that must stand on paper too, with the addresses that are printed behind links.
    function blocks() {
        const found = [];
        let text = "";
        const close = () => {
            if (text.trim()) found.push(text.trim().replace(/\s+/g, " "));
            text = "";
        };
        const read = (element) => {
            for (const child of element.childNodes) {
                if (child.nodeType === Node.TEXT_NODE) text += child.data;
                if (child.nodeType !== Node.ELEMENT_NODE || isScreenOnly(child)) continue;
                if (child.matches(NESTED)) {
                    close();
                } else {
                    read(child);
                    if (child.matches("a[href^=http]")) text += `<${child.getAttribute("href")}>`;
                }
            }
        };
        for (const element of document.querySelectorAll(`${BLOCKS}, div`)) {
            if (isScreenOnly(element) || element.closest("[hidden]") || isForScreenReaders(element)) continue;
            if (!isFolded(element) && !element.checkVisibility()) continue;
            read(element);
            close();
        }
        return found;
    }
    // A picture says again what the table below it says, so it may be left out where there is no room.
    const words = () => {
        const pictures = [...document.querySelectorAll("svg.flow")];
        for (const picture of pictures) picture.style.display = "none";
        const found = document.body.innerText.match(/[\p{L}\p{N}]+/gu) ?? [];
        for (const picture of pictures) picture.style.removeProperty("display");
        return found;
    };

    // On paper: black on white, heads repeated, nothing that scrolls, no fact left out.
    function paper() {
        const faults = colours();
        const width = document.documentElement.clientWidth;
        if (document.scrollingElement.scrollWidth > width) {
            faults.push(`needs ${document.scrollingElement.scrollWidth} px of a sheet of ${width}`);
        }
        if (luminance(background(document.body)) < 0.95) faults.push("the sheet is not white");
        for (const element of document.querySelectorAll("nav, .noprint")) {
            if (element.querySelector("section, table, dl") || element.matches("section, table, dl")) {
                faults.push(`is left out: ${name(element)}`);
            }
        }
        for (const head of document.querySelectorAll("thead")) {
            if (head.closest("nav, .noprint, [aria-hidden=true]")) continue;
            if (getComputedStyle(head).display !== "table-header-group") faults.push("a table's head is not repeated");
        }
        for (const row of document.querySelectorAll("tbody tr")) {
            if (getComputedStyle(row).breakInside !== "avoid") {
                faults.push(`may be torn apart: ${name(row)}`);
            }
        }
        for (const heading of document.querySelectorAll("h2, h3")) {
            if (heading.closest("nav, .noprint")) continue;
            if (getComputedStyle(heading).breakAfter !== "avoid") faults.push(`may end a sheet: ${name(heading)}`);
        }
        return limited(faults);
    }

    const ids = () => [...document.querySelectorAll("main [id]")].map((element) => element.id);

    // The sheets stay out of the document, so that its policy does not concern them.
    const sheets = {};
    function style(key, text) {
        if (!sheets[key]) sheets[key] = new CSSStyleSheet();
        sheets[key].replaceSync(text);
        document.adoptedStyleSheets = Object.values(sheets);
    }

    window.judge = {
        blocks, colours, columns, cut, disclosures, focusFaults, focused, fold, forced, foreign, glyphs, ids, language,
        overlap, paper, reflow, stopCount, style, typography, words,
    };
})();
