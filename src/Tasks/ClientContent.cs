namespace GrantGen.Tasks;

/// <summary>The result of a search in the bytes of a client file.</summary>
internal enum ClientContent
{
    /// <summary>The file contains nothing that can be reported.</summary>
    Unmarked,

    /// <summary>The compiler must receive the file.</summary>
    Marked,

    /// <summary>The file is not text, so the compiler must not receive it.</summary>
    Binary,
}
