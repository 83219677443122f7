using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GrantGen.TestKit;

/// <summary>Runs the generator over test projects.</summary>
public static class GeneratorExtensions
{
    /// <summary>
    /// Runs the generator and holds it to everything that always must be true: it does not throw, it reports nothing, its
    /// output compiles without warnings, and an edit that does not concern it costs nothing.
    /// </summary>
    /// <param name="project">The project.</param>
    /// <param name="allowErrors">Whether the output need not compile.</param>
    /// <param name="allowWarnings">Whether the output may have warnings.</param>
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

    /// <summary>Runs the generator and no more than that: for analyzers, which look at the output.</summary>
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
