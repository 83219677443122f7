using System.ComponentModel;

namespace GrantGen.CompilerServices;

/// <summary>
/// The grants of a policy and the edition of the declaration that they were created from. For generated code only; its members can change with any
/// version of the generator.
/// </summary>
/// <remarks>
/// Hot reload changes the body of a property and never runs the initializer of a static field again (dotnet/roslyn#82046). So the generated property
/// compares the edition, a constant in its body, and recreates the grants after an edit. Immutable, so that threads can share it without a lock.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CachedGrants
{
    /// <summary>Keeps grants.</summary>
    /// <param name="edition">The edition of the declaration.</param>
    /// <param name="grants">The grants that it states.</param>
    public CachedGrants(ulong edition, PolicyGrants grants)
    {
        Edition = edition;
        Grants = grants;
    }

    /// <summary>Identifies the content of the declaration: equal declarations have the same edition.</summary>
    public ulong Edition { get; }

    /// <summary>The grants.</summary>
    public PolicyGrants Grants { get; }
}
