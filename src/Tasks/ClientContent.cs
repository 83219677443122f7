namespace GrantGen.Tasks;

/// <summary>The result of a search in the bytes of a client file.</summary>
internal enum ClientContent
{
    /// <summary>Nothing in it can be reported.</summary>
    Unmarked,

    /// <summary>The compiler has to see it.</summary>
    Marked,

    /// <summary>It is not a text, so the compiler may not see it.</summary>
    Binary,
}
