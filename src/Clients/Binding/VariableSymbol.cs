namespace GrantGen.Clients.Binding;

/// <summary>A name that code gives to a value, from its declaration to the end of its block.</summary>
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

    /// <summary>The one of the same name that was found before it.</summary>
    public VariableSymbol? Previous { get; set; }

    /// <summary>The first token of its scope.</summary>
    public int Start { get; }

    /// <summary>The first token after its scope.</summary>
    public int End { get; }

    /// <summary>The kind of the value.</summary>
    public ValueKind Kind { get; private set; }

    /// <summary>The tokens that make the value, where they are there.</summary>
    public (int Start, int End)? Initializer { get; private set; }

    /// <summary>Whether it is a member of a type.</summary>
    public bool IsMember { get; }

    /// <summary>Whether it is clearly not LiveKit's, whatever its name: by its type, or by how it is made.</summary>
    public bool IsUnrelated { get; init; }

    /// <summary>Whether its type is stated, which takes precedence over the assigned value.</summary>
    public bool HasDeclaredType { get; init; }

    /// <summary>Whether it is a parameter without a type, for which only the name counts.</summary>
    public bool IsUntypedParameter { get; init; }

    /// <summary>The object from which it was destructured by its name: a method of the session or the participant.</summary>
    public ValueKind DestructuredFrom { get; init; }

    /// <summary>The member of a type that it was taken out of, where that type is of another file.</summary>
    public (string Member, int Start, int End)? DestructuredMember { get; init; }

    /// <summary>The tokens of the collection of which it is an element, in a loop.</summary>
    public (int Start, int End)? Collection { get; init; }

    /// <summary>The tokens of its stated type, if it has one.</summary>
    public (int Start, int End)? DeclaredType { get; init; }

    /// <summary>Another value is assigned. If its kind differs, the kind of the name is unknown.</summary>
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
