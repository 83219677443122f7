namespace GrantGen.Generator.Tests.Robustness;

/// <summary>Distinguishes exceptions of the compiler on broken code from exceptions of the generator and the analyzers.</summary>
internal static class CompilerFailures
{
    private const string Walker = "Microsoft.CodeAnalysis.CSharp.NullableWalker";
    private const string Own = "GrantGen.Generator.";
    private const string Tests = "GrantGen.Generator.Tests.";

    /// <summary>Whether the compiler's nullable analysis threw, and no code of the product was running.</summary>
    public static bool IsOfCompiler(Exception exception)
        => exception is AggregateException several
            ? several.InnerExceptions.Count > 0 && several.InnerExceptions.All(IsOfCompiler)
            : exception.StackTrace is { } trace
                && trace.Contains(Walker, StringComparison.Ordinal)
                && !trace.Replace(Tests, "", StringComparison.Ordinal).Contains(Own, StringComparison.Ordinal);
}
