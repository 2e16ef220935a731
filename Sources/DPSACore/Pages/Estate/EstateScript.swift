/// The one script of the pages: it searches the page that it stands on.
///
/// It sends and stores nothing, and without it the page is whole: the search box is hidden until the script shows it.
enum EstateScript {
    /// The script.
    ///
    /// Every word typed must stand in an entry, or among the words that it can be found by, whatever its case and accents; a
    /// group without an entry left is hidden with its heading.
    static let search: StaticString = """
        (()=>{const b=document.getElementById("search"),i=b.querySelector("input"),s=b.querySelector("[data-found]"),\
        n=t=>t.normalize("NFKD").replace(/\\p{M}+/gu,"").toLowerCase(),\
        e=[...document.querySelectorAll(s.dataset.searched)].map(x=>[x,n(x.textContent+" "+(x.dataset.words||""))]),\
        g=[...document.querySelectorAll("main section section")],\
        f=()=>{const w=n(i.value).split(/\\s+/).filter(Boolean);let c=0;\
        for(const[x,t]of e)c+=!(x.hidden=!w.every(v=>t.includes(v)));\
        for(const x of g)x.hidden=!x.querySelector("li:not([hidden])");\
        s.textContent=w.length?s.dataset.found.replace("#",c):""};\
        b.hidden=false;i.addEventListener("input",f);f()})()
        """
}
