namespace GrantGen.Generator.Tests.Robustness;

/// <summary>Distinguishes exceptions of the compiler on broken code from exceptions of the generator and the analyzers.</summary>
internal static class CompilerFailures
{
    private const string Compiler = "at Microsoft.CodeAnalysis.CSharp.";
    private const string Own = "GrantGen.Generator.";
    private const string Tests = "GrantGen.Generator.Tests.";

    /// <summary>Whether a method of the compiler threw, and no code of the product was running. A cancellation is a hang, whoever noticed it.</summary>
    public static bool IsOfCompiler(Exception exception)
        => exception is AggregateException several
            ? several.InnerExceptions.Count > 0 && several.InnerExceptions.All(IsOfCompiler)
            : exception is not OperationCanceledException
                && exception.StackTrace is { } trace
                && trace.TrimStart().StartsWith(Compiler, StringComparison.Ordinal)
                && !trace.Replace(Tests, "", StringComparison.Ordinal).Contains(Own, StringComparison.Ordinal);
}
