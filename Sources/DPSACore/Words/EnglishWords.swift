/// The file `en.words`, as it stands; a test keeps the two equal.
let englishWords: StaticString = #"""
    # Words that the checker looks for in free text, in English.
    #
    # One word or phrase a line, under the name of its list in brackets; one that ends in a space stands between quotation marks.
    # Lines that begin with # are remarks.  Lists:
    #   vague         promises nothing that a reader could hold anybody to; found in texts that are part of the disclosure
    #   placeholder   stands where something has still to be written; found in all texts, in just this spelling
    #   number        a number as a word: the word, then its digits
    #   company       what the names of companies end in: passed by when two names are compared

    [vague]
    and so on
    and the like
    appropriate
    as appropriate
    as long as necessary
    as necessary
    as needed
    as required
    etc.
    for example
    for instance
    from time to time
    generally
    if necessary
    in general
    in some cases
    including but not limited to
    may
    might
    normally
    occasionally
    often
    possibly
    reasonable
    reasonably
    some
    sometimes
    such as
    typically
    usually
    various
    where appropriate
    where necessary
    where possible

    [placeholder]
    TODO
    TBC
    TBD
    FIXME
    XXX
    ???
    …
    "[ "
    []
    Lorem ipsum
    lorem ipsum
    <insert
    <to be

    [number]
    one 1
    two 2
    three 3
    four 4
    five 5
    six 6
    seven 7
    eight 8
    nine 9
    ten 10
    eleven 11
    twelve 12
    fourteen 14
    fifteen 15
    twenty 20
    thirty 30
    sixty 60
    ninety 90

    [synonym]
    anonymize anonymise
    deleted delete
    deletion delete
    destroy delete
    erase delete
    erased delete
    erasure delete
    purge delete
    remove delete
    wipe delete
    birthday birthDate
    telephone phoneNumber
    zip postalAddress

    [company]
    ag
    b.v
    bv
    co
    co.
    company
    corp
    corporation
    gk
    gmbh
    inc
    incorporated
    limited
    llc
    llp
    ltd
    ltda
    plc
    private
    pte
    pty
    sa
    sas
    sdn
    bhd
    srl

    """#
