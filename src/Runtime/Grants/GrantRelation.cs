namespace GrantGen;

/// <summary>The relation between the rights that two sets of grants allow.</summary>
public enum GrantRelation
{
    /// <summary>Both allow the same.</summary>
    Equal,

    /// <summary>The other grants allow everything that these allow, and more.</summary>
    Narrower,

    /// <summary>These grants allow everything that the others allow, and more.</summary>
    Wider,

    /// <summary>Each allows a right that the other does not.</summary>
    Incomparable,
}
