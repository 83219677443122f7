using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace GrantGen.TestKit;

/// <summary>The work of the generator after an edit.</summary>
public sealed class GeneratorRerun
{
    internal GeneratorRerun(GeneratorRun run)
    {
        Run = run;
        Outputs = ReadOutputs(run.Result.Results.Single());
        Steps = CacheCheck.OwnSteps(run.Result.Results.Single()).ToImmutableSortedDictionary(
            step => step.Key, step => Reasons(step.Value), StringComparer.Ordinal);
    }

    /// <summary>The state after the edit.</summary>
    public GeneratorRun Run { get; }

    /// <summary>The run reason of each file, by hint name. Removed files are included.</summary>
    public ImmutableSortedDictionary<string, IncrementalStepRunReason> Outputs { get; }

    /// <summary>The reasons of the product's own steps, by tracking name.</summary>
    public ImmutableSortedDictionary<string, IReadOnlyList<IncrementalStepRunReason>> Steps { get; }

    /// <summary>The files that were emitted again.</summary>
    public IReadOnlyList<string> Emitted =>
        [.. Outputs.Where(o => o.Value is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified).Select(o => o.Key)];

    private static IReadOnlyList<IncrementalStepRunReason> Reasons(ImmutableArray<IncrementalGeneratorRunStep> steps) =>
        [.. steps.SelectMany(step => step.Outputs).Select(output => output.Reason)];

    private static ImmutableSortedDictionary<string, IncrementalStepRunReason> ReadOutputs(GeneratorRunResult result)
    {
        var outputs = ImmutableSortedDictionary.CreateBuilder<string, IncrementalStepRunReason>(StringComparer.Ordinal);
        foreach (var (value, reason) in result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs))
        {
            foreach (var hintName in HintNames(value))
            {
                // A file that one step removed and another wrote exists. The reason of the step that wrote it counts.
                if (reason != IncrementalStepRunReason.Removed || !outputs.ContainsKey(hintName))
                {
                    outputs[hintName] = reason;
                }
            }
        }

        return outputs.ToImmutable();
    }

    // The value of an output step is (sources, diagnostics); the type of a source is internal to Roslyn.
    private static IEnumerable<string> HintNames(object value)
    {
        if (value is not ITuple { Length: >= 1 } tuple || tuple[0] is not IEnumerable sources)
        {
            throw new KitException($"This Roslyn keeps its outputs in a form that the kit does not know: {value.GetType()}");
        }

        foreach (var source in sources)
        {
            var property = source.GetType().GetProperty("HintName", BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
            yield return (string)property!.GetValue(source)!;
        }
    }
}
