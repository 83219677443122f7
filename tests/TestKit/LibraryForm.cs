namespace GrantGen.TestKit;

/// <summary>How one test project sees another that it references.</summary>
public enum LibraryForm
{
    /// <summary>As an assembly, as for the compiler on the command line. Its symbols have no source.</summary>
    Image,

    /// <summary>As a compilation, as in an editor. Its symbols have source, in trees of another compilation.</summary>
    Compilation,
}
