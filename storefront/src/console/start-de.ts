import '../styles/console.css'
import { consoleWords } from '../words/console-de.ts'
import { islandWords } from '../words/de.ts'
import { startConsole } from './start-console.tsx'

startConsole(islandWords, consoleWords)
