namespace GrantGen.Clients.Binding;

/// <summary>A function of a file, with the tokens of its result type.</summary>
/// <param name="Name">The token of its name.</param>
/// <param name="Start">The first token of the result type; the first token after the parameters if none is declared.</param>
/// <param name="End">The first token after the type.</param>
internal readonly record struct FunctionResult(int Name, int Start, int End)
{
    /// <summary>Whether a result type is declared.</summary>
    public bool HasType => End > Start;
}
