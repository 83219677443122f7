namespace GrantGen.TestKit;

/// <summary>How one test project sees another that it references.</summary>
public enum LibraryForm
{
    /// <summary>As an assembly: what the compiler sees at the command line. Its symbols have no source.</summary>
    Image,

    /// <summary>As a compilation: what an editor passes. Its symbols have source, in trees of another compilation.</summary>
    Compilation,
}
