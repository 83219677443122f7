using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GrantGen.TestKit;

/// <summary>Runs the generator over test projects.</summary>
public static class GeneratorExtensions
{
    /// <summary>
    /// Runs the generator and checks the properties that must always hold: it does not throw, it reports nothing, its output compiles
    /// without warnings, and an unrelated edit causes no work.
    /// </summary>
    /// <param name="project">The project.</param>
    /// <param name="allowErrors">Whether the output need not compile.</param>
    /// <param name="allowWarnings">Whether warnings in the output are allowed.</param>
    /// <returns>The generated code.</returns>
    public static GeneratorRun Generate(this TestProject project, bool allowErrors = false, bool allowWarnings = false)
    {
        var run = project.GenerateOnly();
        if (!run.Diagnostics.IsEmpty)
        {
            throw new KitException("The generator reports diagnostics, which is left to analyzers.", run.Diagnostics.SelectMany(DiagnosticText.Describe));
        }

        if (!allowErrors)
        {
            run.Image(allowWarnings);
        }

        CacheCheck.Run(run);
        return run;
    }

    /// <summary>Runs only the generator, for tests of analyzers, which analyze the output.</summary>
    internal static GeneratorRun GenerateOnly(this TestProject project)
    {
        var driver = CSharpGeneratorDriver
            .Create(
                [Product.NewGenerator()],
                project.AdditionalTexts,
                project.ParseOptions,
                project.ConfigOptions,
                new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true))
            .RunGeneratorsAndUpdateCompilation(project.Compilation, out var output, out _);
        return new GeneratorRun(project, driver, (CSharpCompilation)output);
    }
}
