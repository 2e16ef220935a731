import DPSACommandLine

CommandLineTool.run()
