namespace GrantGen.Clients.Binding;

/// <summary>The symbol of a variable, a parameter or a member, with the range of its scope.</summary>
internal sealed class VariableSymbol
{
    public VariableSymbol(string name, int start, int end, ValueKind kind, (int Start, int End)? value, bool isMember)
    {
        Name = name;
        Start = start;
        End = end;
        Kind = kind;
        Initializer = value;
        IsMember = isMember;
    }

    public string Name { get; }

    /// <summary>The previous symbol of the same name.</summary>
    public VariableSymbol? Previous { get; set; }

    /// <summary>The first token of its scope.</summary>
    public int Start { get; }

    /// <summary>The first token after its scope.</summary>
    public int End { get; }

    /// <summary>The kind of the value.</summary>
    public ValueKind Kind { get; private set; }

    /// <summary>The tokens of the initializer, if there is one.</summary>
    public (int Start, int End)? Initializer { get; private set; }

    /// <summary>Whether it is a member of a type.</summary>
    public bool IsMember { get; }

    /// <summary>Whether its type or initializer shows that it is unrelated to LiveKit, regardless of its name.</summary>
    public bool IsUnrelated { get; init; }

    /// <summary>Whether it has a declared type, which takes precedence over the assigned value.</summary>
    public bool HasDeclaredType { get; init; }

    /// <summary>Whether it is an untyped parameter that counts as the participant only because of its name.</summary>
    public bool IsUntypedParameter { get; init; }

    /// <summary>The kind of the object from which it was destructured under its original name: a method of the session or the participant.</summary>
    public ValueKind DestructuredFrom { get; init; }

    /// <summary>The member that it was destructured from, with the tokens of the containing type, if another file declares that type.</summary>
    public (string Member, int Start, int End)? DestructuredMember { get; init; }

    /// <summary>The kind of the SDK type that it extends as a property.</summary>
    public ValueKind ExtensionOf { get; init; }

    /// <summary>The tokens of the collection of which it is an element, in a loop.</summary>
    public (int Start, int End)? Collection { get; init; }

    /// <summary>The tokens of its declared type, if it has one.</summary>
    public (int Start, int End)? DeclaredType { get; init; }

    /// <summary>Merges the kind of another assigned value. If the kinds differ, the kind of the symbol is unknown.</summary>
    public void MergeAssignment(ValueKind kind, (int Start, int End) value)
    {
        if (HasDeclaredType && Kind != ValueKind.None)
        {
            return;
        }

        Kind = Initializer is null || Kind == kind ? kind : ValueKind.None;
        Initializer ??= value;
    }
}
