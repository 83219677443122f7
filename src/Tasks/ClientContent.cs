namespace GrantGen.Tasks;

/// <summary>What the bytes of a client file say.</summary>
internal enum ClientContent
{
    /// <summary>Nothing in it can be reported.</summary>
    Unmarked,

    /// <summary>The compiler has to see it.</summary>
    Marked,

    /// <summary>It is not a text, so the compiler may not see it.</summary>
    Binary,
}
