namespace GrantGen.Generator.Tests.Robustness;

/// <summary>Only exceptions of the compiler itself are excluded from the soak test.</summary>
public class CompilerFailuresTests
{
    private const string OfWalker = "   at Microsoft.CodeAnalysis.CSharp.NullableWalker.VisitLambda(BoundLambda node)\n";
    private const string OfBinder = "   at Microsoft.CodeAnalysis.CSharp.Binder.BindDeconstruction(AssignmentExpressionSyntax node)\n";
    private const string OfTests = "   at GrantGen.Generator.Tests.Robustness.MutationTests.Check(List`1 batch)\n";

    [Theory]
    [InlineData(OfWalker + OfTests, true)]
    [InlineData(OfBinder + OfTests, true)]
    [InlineData(OfTests + OfBinder, false)]
    [InlineData(OfTests, false)]
    [InlineData(OfWalker + "   at GrantGen.Generator.Calls.WellKnownTypes.CallsOf(ISymbol member)\n" + OfTests, false)]
    [InlineData("   at GrantGen.Generator.Calls.WellKnownTypes.CallsOf(ISymbol member)\n", false)]
    public void Knows_whose_code_threw(string trace, bool expected)
    {
        Assert.Equal(expected, CompilerFailures.IsOfCompiler(new ThrownException(trace)));
        Assert.Equal(expected, CompilerFailures.IsOfCompiler(new AggregateException(new ThrownException(OfWalker), new ThrownException(trace))));
    }

    [Fact]
    public void A_cancellation_is_not_the_compilers_failure()
        => Assert.False(CompilerFailures.IsOfCompiler(new CanceledException(OfBinder)));

    private sealed class CanceledException(string trace) : OperationCanceledException
    {
        public override string? StackTrace => trace;
    }

    private sealed class ThrownException(string trace) : Exception
    {
        public override string? StackTrace => trace;
    }
}
