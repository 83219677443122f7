using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using GrantGen.Generator.Calls;
using GrantGen.Generator.Ties;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Tests.Calls;

/// <summary>The analyzers of one compilation share its analysis, and nothing keeps the analysis alive longer than the compilation.</summary>
public class SharedAnalysisTests
{
    [Fact]
    public async Task What_one_analyzer_has_found_the_others_see()
    {
        Witness witness = new();
        await AnalyzeAsync(witness);
        Assert.Equal(1, witness.Uses);
    }

    [Fact]
    public async Task Nothing_outlives_the_compilation()
    {
        WeakReference compilation = await ReferenceAsync();
        for (int i = 0; i < 10 && compilation.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            await Task.Yield();
        }

        Assert.False(compilation.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> ReferenceAsync()
    {
        Witness witness = new();
        await AnalyzeAsync(witness);
        return witness.Compilation!;
    }

    private static async Task AnalyzeAsync(Witness witness)
    {
        TestProject project = TestProject.Of("""
            [RoomPolicy(CanUpdateOwnMetadata = true)] public partial class Host;
            class C { async Task M(LiveKit.Rtc.Room r, TokenSigner s) { await r.ConnectAsync("u", Host.CreateToken(s, "r", "i")); await r.LocalParticipant!.SetNameAsync("n"); } }
            """).WithClient().WithServerSdk();
        ImmutableArray<DiagnosticAnalyzer> analyzers = [.. Product.Analyzers, witness];
        await project.Generate(allowWarnings: true).Compilation.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync();
    }

    /// <summary>An analyzer that only inspects the analysis after the others have processed the types.</summary>
#pragma warning disable RS1001 // The test passes the analyzer directly, so it needs no attribute
    private sealed class Witness : DiagnosticAnalyzer
#pragma warning restore RS1001
    {
        public WeakReference? Compilation { get; private set; }

        public int Uses { get; private set; }

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [new("T1", "t", "m", "c", DiagnosticSeverity.Info, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.CompilationEnd)];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
#pragma warning disable RS1013 // A compilation action would run before the types are processed
            context.RegisterCompilationStartAction(start => start.RegisterCompilationEndAction(end =>
            {
                Compilation = new WeakReference(end.Compilation);
                Uses = CompilationFlowAnalysis.GetOrCreate(WellKnownTypes.TryCreate(end.Compilation, end.CancellationToken)!).AllUses.Select(tied => tied.Use).Distinct().Count();
            }));
#pragma warning restore RS1013
        }
    }
}
